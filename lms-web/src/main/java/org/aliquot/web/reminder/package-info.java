/** Reminders by mail: where they lead, and how they are ended by whoever gets them. */
@NullMarked
package org.aliquot.web.reminder;

import org.jspecify.annotations.NullMarked;
