/** Every action of a learner as a plain form: no script, cookies as a browser keeps them. */
@NullMarked
package org.aliquot.web.plain;

import org.jspecify.annotations.NullMarked;
