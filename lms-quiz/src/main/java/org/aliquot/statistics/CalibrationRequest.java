package org.aliquot.statistics;

/** What a calibration was asked for, beside the exam. */
public record CalibrationRequest(CalibrationModel model) {}
