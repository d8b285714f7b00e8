// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

/** All that an engine must do when it is asked. */
public interface RecordSearchContract
        extends WordsContract,
                FiltersContract,
                TimesContract,
                FacetsContract,
                ValuesContract,
                OverTimeContract,
                OrderContract,
                PagesContract,
                MatchesContract,
                ExportContract,
                ManyValuesContract,
                AgreementContract {}
