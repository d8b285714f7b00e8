// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.html;

import eu.vitrine.portal.shell.OperatorStyle;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the operator's style sheet. Its address changes with what stands in it, so that browsers may keep it. */
@Controller
class OperatorStyleController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final OperatorStyle style;

    OperatorStyleController(OperatorStyle style) {
        this.style = style;
    }

    @GetMapping(path = OperatorStyle.PATH, produces = "text/css;charset=UTF-8")
    ResponseEntity<byte[]> style() {
        return style.rules()
                .map(rules -> ResponseEntity.ok().cacheControl(FOR_EVER).body(rules))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
