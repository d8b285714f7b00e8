// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import java.time.LocalDate;

/**
 * What a file is about.
 *
 * @param kind of record, such as {@code ads}
 * @param changes whether it holds what happened on a day, else what there was at its end
 */
record Subject(String kind, boolean changes) {

    /** {@code ads-2026-11-21.csv}, {@code ads-changes-2026-11-21.csv}. */
    String fileName(LocalDate day, FileForm form) {
        return name() + '-' + day + '.' + form.ending();
    }

    /** {@code ads}, {@code ads-changes}. */
    String name() {
        return changes ? kind + "-changes" : kind;
    }
}
