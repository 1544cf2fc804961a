package org.aliquot.review;

import org.aliquot.people.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Comes round to fit the weights of learners with enough reviews; two nodes at once come to the same weights. */
@Component
class WeightRounds {

    private static final Logger LOG = LoggerFactory.getLogger(WeightRounds.class);
    private static final int MOST = 20;

    private final PersonalWeights weights;

    WeightRounds(PersonalWeights weights) {
        this.weights = weights;
    }

    @Scheduled(
            fixedDelayString = "${aliquot.weights-interval:PT15M}",
            initialDelayString = "${aliquot.weights-interval:PT15M}")
    void round() {
        for (AccountId account : weights.ripe(MOST)) {
            try {
                weights.fit(account);
            } catch (RuntimeException failed) { // one learner's must not keep the others from theirs
                LOG.warn("The weights of {} are fitted another time", account, failed);
            }
        }
    }
}
