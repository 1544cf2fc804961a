/** Reading a lesson and answering its knowledge checks. */
@NullMarked
package org.aliquot.web.lesson;

import org.jspecify.annotations.NullMarked;
