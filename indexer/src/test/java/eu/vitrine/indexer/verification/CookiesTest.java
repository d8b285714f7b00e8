// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A caller keeps and gives back cookies as a browser does. */
class CookiesTest {

    private static final URI SHOP = URI.create("https://www.shop.example/a/b");

    private final Cookies cookies = new Cookies(InstantSource.fixed(Instant.parse("2026-11-22T00:00:00Z")));

    @Test
    void aCookieWithAnAgeComesBackAsItsNameAndValueAlone() {
        take("c=v1|*=x@2026-11-22; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
        assertThat(cookies.header(SHOP)).contains("c=v1|*=x@2026-11-22");
    }

    @Test
    void aLaterCookieTakesThePlaceOfAnEarlierOneAndOfAClaim() {
        cookies.claim(SHOP, "c=claimed; d=4");
        take("c=first; Path=/");
        take("c=second; Path=/");
        assertThat(cookies.header(SHOP)).contains("c=second; d=4");
    }

    @Test
    void aCookieThatIsOverIsDropped() {
        take("a=1; Path=/");
        take("b=1; Path=/");
        take("a=; Path=/; Max-Age=0");
        take("b=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        take("c=1; Path=/; Max-Age=5; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(cookies.header(SHOP)).contains("c=1");
    }

    @Test
    void aCookieGoesToItsPathAndBelow() {
        take("a=1");
        take("b=1; Path=/a/b");
        assertThat(cookies.header(URI.create("https://www.shop.example/a/x"))).contains("a=1");
        assertThat(cookies.header(URI.create("https://www.shop.example/a/b/c"))).contains("a=1; b=1");
        assertThat(cookies.header(URI.create("https://www.shop.example/ab"))).isEmpty();
        assertThat(cookies.header(URI.create("https://www.shop.example"))).isEmpty();
    }

    @Test
    void aCookieGoesToItsHostOrItsDomain() {
        take("a=1; Path=/");
        take("b=1; Path=/; Domain=.Shop.example");
        take("c=1; Path=/; Domain=other.example");
        assertThat(cookies.header(URI.create("https://api.shop.example/"))).contains("b=1");
        assertThat(cookies.header(URI.create("https://www.shop.example/"))).contains("a=1; b=1");
        assertThat(cookies.header(URI.create("https://evilshop.example/"))).isEmpty();
    }

    @Test
    void aSecureCookieGoesOverTlsOnly() {
        take("a=1; Path=/; Secure");
        assertThat(cookies.header(URI.create("http://www.shop.example/"))).isEmpty();
        assertThat(cookies.header(SHOP)).contains("a=1");
    }

    private void take(String line) {
        cookies.take(SHOP, List.of(line));
    }
}
