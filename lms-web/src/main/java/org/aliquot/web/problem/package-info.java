/** What the API's problems mean. */
@NullMarked
package org.aliquot.web.problem;

import org.jspecify.annotations.NullMarked;
