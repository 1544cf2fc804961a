package org.aliquot.signals;

import java.util.UUID;

/** Hears one channel on this node. All calls come from one thread: whoever has much to do does it in another. */
public interface SignalListener {

    /** A word of small letters. */
    String channel();

    /** @param what changed; meaningless on channels that do not say it */
    void heard(UUID what);

    /** The line stands, at first or again: what was said before may have been missed. */
    void connected();

    /** The line is cut: what is said from now on is not heard. A silent cut is noticed within four seconds. */
    default void cut() {}
}
