package org.aliquot.exchange;

import org.aliquot.people.TypedText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are at times named after who sent them. */
@Configuration(proxyBeanMethods = false)
class TypedAboutFiles {

    @Bean
    TypedText nameOfImport() {
        return TypedText.text("import_batch", "file_name");
    }

    @Bean
    TypedText nameOfExport() {
        return TypedText.text("export_batch", "file_name");
    }

    @Bean
    TypedText placeOfFinding() {
        return TypedText.text("exchange_finding", "item");
    }

    @Bean
    TypedText wordsOfFinding() {
        return TypedText.text("exchange_finding", "why");
    }

    @Bean
    TypedText partOfFinding() {
        return TypedText.text("exchange_finding", "what");
    }
}
