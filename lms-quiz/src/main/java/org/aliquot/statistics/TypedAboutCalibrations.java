package org.aliquot.statistics;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why difficulties were put in use is typed by people. */
@Configuration(proxyBeanMethods = false)
class TypedAboutCalibrations {

    @Bean
    TypedText reasonOfCalibration() {
        return TypedText.text("calibration_decision", "reason");
    }
}
