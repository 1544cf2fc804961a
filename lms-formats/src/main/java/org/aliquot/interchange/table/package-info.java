/** Questions as rows of a table, in CSV and Excel. */
@NullMarked
package org.aliquot.interchange.table;

import org.jspecify.annotations.NullMarked;
