package org.aliquot.standby;

/** What is read from one source, from its beginning: when a standby fails, it is read once more, from the primary. */
@FunctionalInterface
public interface Reading<T, X extends Exception> {

    T from(Source source) throws X;
}
