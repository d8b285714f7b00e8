// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

/** Is told which records there are, one after the other. Not thread-safe. */
public interface Target<R> {

    /** From here on, the record of this id is this one. */
    void put(String id, R record);

    /** From here on, there is no record of this id. */
    void delete(String id);
}
