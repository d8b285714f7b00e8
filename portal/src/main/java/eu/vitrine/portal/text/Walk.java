// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import org.commonmark.node.Node;

/** Goes through all that is below a node, in order, however deep it is nested: strangers write texts that would exhaust a stack. */
interface Walk {

    /** Comes to a node, before all below it. */
    void enter(Node node);

    /** Leaves a node, after all below it. */
    void leave(Node node);

    /** Goes through all below this node. */
    default void below(Node root) {
        Node at = root.getFirstChild();
        while (at != null) {
            enter(at);
            Node next = at.getFirstChild();
            while (next == null && at != root) {
                leave(at);
                next = at.getNext();
                at = next == null ? at.getParent() : at;
            }
            at = next;
        }
    }
}
