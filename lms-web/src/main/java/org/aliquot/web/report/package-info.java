/** Pages of the reports. */
@NullMarked
package org.aliquot.web.report;

import org.jspecify.annotations.NullMarked;
