/** The exam room: the page that a script fills with one question at a time. */
@NullMarked
package org.aliquot.web.room;

import org.jspecify.annotations.NullMarked;
