package org.aliquot.simulation;

/** How somebody spends a day's minutes. */
interface StudyWay {

    /** One day, until no minutes are left or nothing more fits. */
    void study(StudyDesk desk);
}
