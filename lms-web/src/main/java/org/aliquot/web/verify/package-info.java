/** Checking receipts. */
@NullMarked
package org.aliquot.web.verify;

import org.jspecify.annotations.NullMarked;
