/** What a learner can do, by area and topic, from all answers over time. Pure functions, no framework, no database. */
@NullMarked
package org.aliquot.proficiency;

import org.jspecify.annotations.NullMarked;
