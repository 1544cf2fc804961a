/** Excel workbooks as they come from outside: the one reader of them, which believes nothing that a file says of its size. */
@NullMarked
@ApplicationModule(allowedDependencies = "markup")
package org.aliquot.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
