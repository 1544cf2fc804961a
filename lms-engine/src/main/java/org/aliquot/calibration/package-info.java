/** Item parameters from answers: marginal maximum likelihood for the Rasch and the two-parameter model. No framework, no database. */
@NullMarked
package org.aliquot.calibration;

import org.jspecify.annotations.NullMarked;
