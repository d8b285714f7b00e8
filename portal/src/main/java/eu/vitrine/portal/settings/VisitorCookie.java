// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.portal.PortalProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The one cookie in which a browser holds what was chosen there: the choices and their days, and nothing about who chose (Art. 5(3) of Directive
 * 2002/58/EC). It is written only because of a choice, and nothing of it stays on the server. Thread-safe; it is about the current request.
 */
@Component
class VisitorCookie {

    private static final Duration LASTING = Duration.ofDays(365);
    private static final String WRITTEN = VisitorCookie.class.getName();

    private final PortalProperties.Cookie settings;
    private final InstantSource clock;

    VisitorCookie(PortalProperties properties, InstantSource clock) {
        this.settings = properties.cookie();
        this.clock = clock;
    }

    HeldChoices read() {
        HttpServletRequest request = attributes().getRequest();
        if (request.getAttribute(WRITTEN) instanceof HeldChoices written) {
            return written;
        }
        String name = CookieName.of(request, settings).name();
        Cookie[] sent = request.getCookies();
        return Stream.ofNullable(sent)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> HeldText.read(cookie.getValue(), today()))
                .filter(held -> !held.equals(HeldChoices.NOTHING))
                .findFirst()
                .orElse(HeldChoices.NOTHING);
    }

    /**
     * Gives the browser what it shall hold from now on.
     *
     * @param known the recommenders that there are: choices for others give way if there is no room
     * @throws TooManyChoices if even so there is no room
     */
    void write(HeldChoices held, Predicate<String> known) {
        HeldChoices kept = fits(held) ? held : held.only(known);
        if (!fits(kept)) {
            throw new TooManyChoices();
        }
        boolean empty = kept.choices().isEmpty();
        send(empty ? "" : HeldText.write(kept), empty ? Duration.ZERO : LASTING);
        attributes().getRequest().setAttribute(WRITTEN, kept);
    }

    private static boolean fits(HeldChoices held) {
        return HeldText.write(held).length() <= HeldText.MOST_BYTES;
    }

    private void send(String value, Duration lasting) {
        ServletRequestAttributes attributes = attributes();
        CookieName name = CookieName.of(attributes.getRequest(), settings);
        ResponseCookie cookie = ResponseCookie.from(name.name(), value)
                .path("/")
                .domain(name.domain().orElse(null))
                .secure(attributes.getRequest().isSecure())
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(lasting)
                .build();
        Objects.requireNonNull(attributes.getResponse(), "no answer to write to")
                .addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The UTC day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
