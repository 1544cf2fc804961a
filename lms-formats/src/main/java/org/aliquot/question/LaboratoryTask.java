package org.aliquot.question;

/** A task that is drawn for each attempt from what the laboratory works with; no other system asks it. */
public sealed interface LaboratoryTask extends Task
        permits AntibodyPanelTask, ControlChartTask, DifferentialTask, FieldTask, FieldMarksTask, FieldCountTask {

    @Override
    default boolean isDrawn() {
        return true;
    }

    /** Whether it can be seen, whatever else is missing. */
    default boolean isDrawable() {
        return false;
    }
}
