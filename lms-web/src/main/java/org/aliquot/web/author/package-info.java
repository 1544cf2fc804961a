/** Pages of instructors on which courses and lessons are made. */
@NullMarked
package org.aliquot.web.author;

import org.jspecify.annotations.NullMarked;
