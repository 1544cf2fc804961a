/** The front page: what there is to learn, and one question to try. */
@NullMarked
package org.aliquot.web.front;

import org.jspecify.annotations.NullMarked;
