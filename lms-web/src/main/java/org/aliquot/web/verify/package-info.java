/** Checking receipts. */
@Bilingual
@NullMarked
package org.aliquot.web.verify;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
