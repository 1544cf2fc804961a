/** The words that pages of staff share for what a question, a lesson or a course is and how far it has come. */
@NullMarked
package org.aliquot.web.words;

import org.jspecify.annotations.NullMarked;
