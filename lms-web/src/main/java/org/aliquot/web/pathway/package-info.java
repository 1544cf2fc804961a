/** Facts on the way into the laboratory, for everybody. */
@NullMarked
package org.aliquot.web.pathway;

import org.jspecify.annotations.NullMarked;
