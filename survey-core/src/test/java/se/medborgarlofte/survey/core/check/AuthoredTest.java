package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthoredTest {

    @Test
    void what_was_left_out_is_empty() {
        assertThat(Authored.list(null)).isEmpty();
        assertThat(Authored.map(null)).isEmpty();
        assertThat(Authored.optional(null)).isEmpty();
        assertThat(Authored.flag(null)).isFalse();
    }

    @Test
    void what_was_written_is_kept() {
        assertThat(Authored.list(List.of("a"))).containsExactly("a");
        assertThat(Authored.optional(Optional.of("a"))).contains("a");
        assertThat(Authored.flag(true)).isTrue();
        assertThat(Authored.flag(false)).isFalse();
    }

    @Test
    void a_copy_does_not_change_with_its_source() {
        var list = new ArrayList<>(List.of("a"));
        Map<String, String> map = new LinkedHashMap<>(Map.of("a", "b"));

        var copiedList = Authored.list(list);
        var copiedMap = Authored.map(map);
        list.add("b");
        map.put("b", "c");

        assertThat(copiedList).containsExactly("a");
        assertThat(copiedMap).containsOnlyKeys("a");
        assertThatThrownBy(() -> copiedList.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copiedMap.put("c", "d")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_map_keeps_the_order_it_was_written_in() {
        Map<String, Integer> written = new LinkedHashMap<>();
        List.of("sv", "en", "ar", "fi").forEach(language -> written.put(language, 1));

        assertThat(Authored.map(written).keySet()).containsExactly("sv", "en", "ar", "fi");
    }

    @Test
    void an_empty_place_in_a_list_stays_where_it_is() {
        var withHole = Authored.list(Arrays.asList("a", null, "c"));

        assertThat(withHole).containsExactly("a", null, "c");
    }

    @Test
    void the_empty_case_can_be_asked_for_anything() {
        assertThat(Authored.<String>list(null).contains(null)).isFalse();
        assertThat(Authored.<String, String>map(null).containsKey(null)).isFalse();
    }
}
