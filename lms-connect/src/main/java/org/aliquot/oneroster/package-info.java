/** Reads what a registrar's system says of people and classes, as OneRoster has it in CSV; decides nothing and keeps nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"bounded", "sheets", "people"})
package org.aliquot.oneroster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
