/** Looking things up: reference intervals, formulas and the glossary of a course. */
@Bilingual
@NullMarked
package org.aliquot.web.reference;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
