package org.aliquot.records;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Schools and signers may be people, and reasons tell of them. */
@Configuration(proxyBeanMethods = false)
class TypedAboutCertificates {

    @Bean
    TypedText schoolOfDesign() {
        return TypedText.text("certificate_design", "school");
    }

    @Bean
    TypedText signerOfDesign() {
        return TypedText.text("certificate_design", "signer");
    }

    @Bean
    TypedText titleOfDesign() {
        return TypedText.text("certificate_design", "signer_title");
    }

    @Bean
    TypedText schoolOfCertificate() {
        return TypedText.text("certificate", "school");
    }

    @Bean
    TypedText signerOfCertificate() {
        return TypedText.text("certificate", "signer");
    }

    @Bean
    TypedText titleOfCertificate() {
        return TypedText.text("certificate", "signer_title");
    }

    @Bean
    TypedText reasonOfCertificate() {
        return TypedText.text("certificate", "end_reason");
    }
}
