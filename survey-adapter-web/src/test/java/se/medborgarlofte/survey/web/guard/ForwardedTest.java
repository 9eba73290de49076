package se.medborgarlofte.survey.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            for=192.0.2.60;proto=http;by=203.0.113.43  | 192.0.2.60
            For="[2001:db8:cafe::17]:4711"             | 2001:db8:cafe::17
            for="192.0.2.43:47011"                     | 192.0.2.43
            for=192.0.2.43, for=198.51.100.17          | 198.51.100.17
            by="a,b";for="[2001:db8::1]"               | 2001:db8::1
            """)
    void tells_whom_the_nearest_proxy_was_asked_by(String header, String address) {
        assertThat(Forwarded.in(List.of(header)).address()).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for=192.0.2.43, for=unknown",
                "for=192.0.2.43, for=_hidden",
                "for=192.0.2.43, proto=https",
                "for=backend",
                "by=\"for=192.0.2.43\"",
                "by=\";for=192.0.2.43;\"",
                "",
            })
    void takes_nothing_else_for_the_address(String header) {
        assertThat(Forwarded.in(List.of(header)).address()).isEmpty();
    }

    @Test
    void believes_the_last_of_several_headers() {
        var sent = Forwarded.in(List.of("for=203.0.113.7;proto=https", "for=198.51.100.9;proto=http"));

        assertThat(sent.address()).hasValue("198.51.100.9");
        assertThat(sent.isSecure()).isFalse();
    }

    @Test
    void is_secure_where_the_nearest_proxy_was_asked_by_https() {
        assertThat(Forwarded.in(List.of("for=203.0.113.7;proto=\"https\"")).isSecure())
                .isTrue();
    }
}
