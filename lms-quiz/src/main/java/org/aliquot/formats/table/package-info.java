/** Questions as rows of a table, in CSV and Excel. */
@NullMarked
package org.aliquot.formats.table;

import org.jspecify.annotations.NullMarked;
