package org.aliquot.question;

/** A task that is drawn for each attempt from what the laboratory works with; no other system asks it. */
public sealed interface LaboratoryTask extends Task
        permits AntibodyPanelTask, ControlChartTask, DifferentialTask, FieldTask {

    @Override
    default boolean isDrawn() {
        return true;
    }
}
