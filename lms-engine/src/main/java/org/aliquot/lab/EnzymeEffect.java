package org.aliquot.lab;

/** What ficin or papain does to a red cell's reaction with the antibody (AABB Technical Manual, antibody identification). */
public enum EnzymeEffect {
    DESTROYED,
    /** s: some enzyme lots destroy it, others do not. */
    VARIABLE,
    NONE,
    ENHANCED
}
