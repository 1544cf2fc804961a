package org.aliquot.people;

/** Says whether somebody whose password was right must prove more before they are signed in. Who keeps the factors answers. */
@FunctionalInterface
public interface SecondFactor {

    boolean isWantedOf(Caller caller);
}
