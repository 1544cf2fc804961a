/** The exam room: the page that a script fills with one question at a time. */
@Bilingual
@NullMarked
package org.aliquot.web.room;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
