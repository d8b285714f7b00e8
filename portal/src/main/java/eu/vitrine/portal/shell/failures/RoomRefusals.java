// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import java.util.Optional;

/** Knows what is said about the failures that one part of the portal knows by name. Each part is a bean of this. Thread-safe. */
@FunctionalInterface
public interface RoomRefusals {

    /** What is said about a failure; empty if it is none of this part. */
    Optional<Refusal> of(Throwable failure);
}
