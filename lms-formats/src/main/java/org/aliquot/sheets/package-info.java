/** Tables as CSV and as Excel workbooks: the one reader, which believes nothing that a file says of its size, and the one writer; plain Java. */
@NullMarked
package org.aliquot.sheets;

import org.jspecify.annotations.NullMarked;
