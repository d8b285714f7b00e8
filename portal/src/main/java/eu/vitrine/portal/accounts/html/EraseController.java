// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.html;

import eu.vitrine.portal.accounts.Erasures;
import eu.vitrine.portal.accounts.WithAccounts;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the form by which people erase what their account holds. */
@WithAccounts
@RestController
class EraseController {

    private static final URI AFTERWARDS = URI.create("/settings/history?erased");

    private final Erasures erasures;

    EraseController(Erasures erasures) {
        this.erasures = erasures;
    }

    /** Erases everything, and shows that nothing is left. */
    @PostMapping("/settings/erase")
    ResponseEntity<Void> erase() {
        erasures.erase();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(AFTERWARDS)
                .build();
    }
}
