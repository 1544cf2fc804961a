package org.aliquot.traces;

/**
 * Something that takes time, from when it was asked for until it is closed, on one thread; what is begun meanwhile is part of it. Says
 * which kind of thing it is and how it ended, and nothing that anybody typed: no path, query, name, body or message of an exception.
 */
public interface Step extends AutoCloseable {

    /** Where traces are off. */
    Step NONE = new Step() {};

    /** By which pattern of addresses a request was understood; never its path. */
    default void route(String pattern) {}

    /** What was answered: by us to a request, or to us by whom we called. */
    default void status(int code) {}

    /** It did not do what it should. */
    default void failed(Throwable failure) {}

    /** It did not do what it should, for a reason that has a name in the code. */
    default void failed(Enum<?> reason) {}

    @Override
    default void close() {}
}
