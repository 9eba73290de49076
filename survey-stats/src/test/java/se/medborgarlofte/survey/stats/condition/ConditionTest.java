package se.medborgarlofte.survey.stats.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.study.Tables;

class ConditionTest {

    private static final DataTable TABLE = Tables.of(
            "age  sex area    w",
            "20   F   Centrum 1.0",
            "65   M   Norr    2",
            "70   .   01      2",
            ".    F   1       3",
            "64.5 M   .       1");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "sex == F; 0 3",
                "sex == \"F\"; 0 3",
                "sex != F; 1 4",
                "age >= 65; 1 2",
                "age > 65; 2",
                "age < 65; 0 4",
                "age <= 64.5; 0 4",
                "age>=6.5e1; 1 2",
                "sex in (F, M); 0 1 3 4",
                "area in ('Centrum', Norr); 0 1",
                "area == 1; 2 3",
                "area == '1'; 3",
                "w == 1; 0 4",
                "`w` == 2.0; 1 2",
                "!(sex == F); 1 4",
                "!!(sex == F); 0 3",
                "!sex == F; 1 4",
                "sex == F & age < 65; 0",
                "sex == F | age < 65; 0 3 4",
                "sex == M | sex == F & age < 65; 0 1 4",
                "(sex == M | sex == F) & age < 65; 0 4",
                "sex==F&age<65|area==Norr; 0 1",
                "age > -1; 0 1 2 4",
            })
    void holds_for(String condition, String rows) {
        var domain = Condition.parse(condition).domain(TABLE);

        assertThat(domain.rows().mapToObj(String::valueOf)).containsExactly(rows.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "sex == F & !(age > 30); 0",
                "!(sex == F & age > 30); 0 1 4",
                "sex == F | age > 100; 0 3",
                "!(sex == F | age > 100); 1 4",
            })
    void knows_what_nobody_knows(String condition, String rows) {
        assertThat(Condition.parse(condition).domain(TABLE).rows().mapToObj(String::valueOf))
                .containsExactly(rows.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "$$; 0; expected the name of a column, not the end",
                "age; 3; expected one of == != < <= > >= in after age, not the end",
                "age >; 5; expected a number, not the end",
                "age > x; 6; expected a number, not 'x'",
                "age > '3'; 6; expected a number, not '3'",
                "age = 3; 4; expected a column, a value or a sign, not '=': equal is written ==",
                "age == 3 &; 10; expected the name of a column, not the end",
                "age == 3 sex == F; 9; expected & or | or the end, not 'sex'",
                "(age == 3; 9; expected ), not the end",
                "age == 3); 8; expected & or | or the end, not ')'",
                "age in 3; 7; expected (, not '3'",
                "age in (3; 9; expected ), not the end",
                "age in (); 8; expected a value, not ')'",
                "\"age\" == 3; 0; expected the name of a column, not 'age'",
                "sex == \"F; 7; expected a column, a value or a sign, not a \" that is never closed",
                "age == 3 ; -1; ",
                "age @ 3; 4; expected a column, a value or a sign, not '@'",
                "age && 3; 4; expected one of == != < <= > >= in after age, not '&'",
            })
    void points_at_the_place_where_it_cannot_be_read(String condition, int at, String message) {
        if (at < 0) {
            assertThat(Condition.parse(condition)).isNotNull();
            return;
        }
        assertThatThrownBy(() -> Condition.parse(condition))
                .hasMessage(message)
                .asInstanceOf(type(ConditionFault.class))
                .extracting(ConditionFault::at)
                .isEqualTo(at);
    }

    @Test
    void names_the_columns_it_is_about() {
        var condition = Condition.parse("age > 3 & !(sex == F | `home town` in (a, b))");

        assertThat(condition.columns())
                .containsExactly(
                        new WantedColumn("age", ColumnUse.NUMBER),
                        new WantedColumn("sex", ColumnUse.LABEL),
                        new WantedColumn("home town", ColumnUse.LABEL));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** De Morgan: not (a and b) is not a or not b, also where nobody knows. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void negates_as_logic_does(long seed) {
        var random = new java.util.Random(seed);
        String a = "age > " + random.nextInt(80);
        String b = "sex == " + (random.nextBoolean() ? "F" : "M");

        var not = Condition.parse("!(" + a + " & " + b + ")").domain(TABLE);
        var parts = Condition.parse("!(" + a + ") | !(" + b + ")").domain(TABLE);

        assertThat(not.rows().toArray()).isEqualTo(parts.rows().toArray());
    }
}
