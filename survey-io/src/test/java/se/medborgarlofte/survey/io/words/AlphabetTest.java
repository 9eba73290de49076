package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static final List<String> SHUFFLED =
            List.of("Östra", "Zinken", "Ängen", "Aspen", "Åsen", "andersberg", "Ærtö", "Éskil", "Eskilstuna", "Övre");

    @Test
    void has_the_last_three_swedish_letters_last_in_swedish() {
        var sorted = SHUFFLED.stream().sorted(Alphabet.of(Language.SV)).toList();

        assertThat(sorted)
                .containsExactly(
                        "andersberg",
                        "Aspen",
                        "Éskil",
                        "Eskilstuna",
                        "Zinken",
                        "Åsen",
                        "Ängen",
                        "Ærtö",
                        "Östra",
                        "Övre");
    }

    @Test
    void has_them_with_a_and_o_in_english() {
        var sorted = SHUFFLED.stream().sorted(Alphabet.of(Language.EN)).toList();

        assertThat(sorted)
                .containsExactly(
                        "andersberg",
                        "Ängen",
                        "Ærtö",
                        "Åsen",
                        "Aspen",
                        "Éskil",
                        "Eskilstuna",
                        "Östra",
                        "Övre",
                        "Zinken");
    }

    @Test
    void has_a_shorter_name_before_the_longer_one_it_begins() {
        var sorted = List.of("Vallås norra", "Vallås", "Vall-Ås", "Vall").stream()
                .sorted(Alphabet.of(Language.SV))
                .toList();

        assertThat(sorted).containsExactly("Vall", "Vall-Ås", "Vallås", "Vallås norra");
    }

    @Test
    void reads_a_letter_written_as_two_characters_as_one() {
        assertThat(Alphabet.of(Language.SV).compare("A\u030asen", "Zinken")).isPositive();
    }
}
