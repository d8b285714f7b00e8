// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import eu.vitrine.catalog.archive.ledger.Balance;
import java.util.Arrays;
import java.util.Optional;

/** What became of a record, or of the archive itself. */
public enum Happening {
    /** A record of this id came for the first time, or again after it had gone. */
    CREATED(1),
    /** The record says something else than before. */
    CHANGED(2),
    /** It says something else because it had been wrong; the event says why. */
    CORRECTED(3),
    /** The ad was taken down (Art. 39(3) DSA), and no longer shows what it showed. */
    REMOVED(4),
    /** The time for which it has to be kept is over (Art. 39(1) DSA). */
    EXPIRED(5),
    /** It was taken out for another reason, which the event says. */
    WITHDRAWN(6),
    /** What earlier events held was erased; the event says which, why and under which rule. */
    ERASED(7),
    /** Another key signs from now on. */
    KEY(8),
    /** The removal of an ad was taken back, and it shows again what it shows. */
    REINSTATED(9);

    private final byte code;

    Happening(int code) {
        this.code = (byte) code;
    }

    /** What stands for it in the log, the same for ever. */
    byte code() {
        return code;
    }

    /**
     * What it changes in the balance of its kind.
     *
     * @param wasRemoved whether the record that went was a removed one
     */
    public Balance change(boolean wasRemoved) {
        int shown = wasRemoved ? 0 : 1;
        return switch (this) {
            case CREATED -> new Balance(1, 1, 0, 0, 0, 0);
            case REMOVED -> new Balance(0, -1, 1, 0, 0, 0);
            case REINSTATED -> new Balance(0, 1, -1, 0, 0, 0);
            case EXPIRED -> new Balance(0, -shown, shown - 1, 1, 0, 0);
            case WITHDRAWN -> new Balance(0, -shown, shown - 1, 0, 1, 0);
            case CORRECTED -> new Balance(0, 0, 0, 0, 0, 1);
            case CHANGED, ERASED, KEY -> Balance.NONE;
        };
    }

    static Optional<Happening> of(byte code) {
        return Arrays.stream(values())
                .filter(happening -> happening.code == code)
                .findFirst();
    }
}
