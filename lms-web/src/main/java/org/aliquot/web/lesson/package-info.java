/** Reading a lesson and answering its knowledge checks. */
@Bilingual
@NullMarked
package org.aliquot.web.lesson;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
