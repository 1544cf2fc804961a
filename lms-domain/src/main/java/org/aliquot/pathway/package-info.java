/**
 * Facts about credentials, their routes, exams, licenses and pay, each with its source, the day it was checked and the day by
 * which it is to be checked again; and what routes ask for, as data.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"word", "clock", "stored", "provenance", "audit", "people", "prose", "lesson", "route"})
package org.aliquot.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
