/** Reminders by mail: where they lead, and how they are ended by whoever gets them. */
@Bilingual
@NullMarked
package org.aliquot.web.reminder;

import org.aliquot.web.language.Bilingual;
import org.jspecify.annotations.NullMarked;
