/** Facts about credentials, their routes, exams, licenses and pay, each with its source and the day it was checked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"word", "provenance", "prose", "lesson"})
package org.aliquot.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
