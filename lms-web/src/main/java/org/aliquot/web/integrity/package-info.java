/** How questions do over time, and signs that they became known or that answers were passed on, in words that accuse nobody. */
@NullMarked
package org.aliquot.web.integrity;

import org.jspecify.annotations.NullMarked;
