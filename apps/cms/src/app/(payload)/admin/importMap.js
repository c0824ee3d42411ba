import { SignOffPanel as SignOffPanel_d5d8764cc7401e93e458677d56b8cd38 } from '../../../sign-offs/SignOffPanel'
import { WhereUsed as WhereUsed_d952a7e03c82f57abe43a3fd358e45ce } from '../../../where-used/WhereUsed.client'
import { RowLabel as RowLabel_e32e71493dce5ec3d523925f0e392600 } from '../../../publishing/RowLabel.client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SearchPreview as SearchPreview_aa6b4b13d66015f394735dcb71412c3b } from '../../../publishing/SearchPreview.client'
import { ListPresets as ListPresets_77fe149ef6e6c7ad77a95ccb4daacc01 } from '../../../dashboard/ListPresets'
import { ImportPanel as ImportPanel_26cf43845b9b4897650878aaf5533d48 } from '../../../import/ImportPanel.client'
import { UseThePanel as UseThePanel_513af38eeabe32c6f42575aa6f17240b } from '../../../take-downs/UseThePanel'
import { CriterionField as CriterionField_57691d60ce7636e995ba559cf384ca42 } from '../../../criterion/CriterionField.client'
import { CriteriaField as CriteriaField_57691d60ce7636e995ba559cf384ca42 } from '../../../criterion/CriterionField.client'
import { JsonText as JsonText_a9fd1541d016ba4707466460dded381b } from '../../../json-text/JsonText.client'
import { ReleasePanel as ReleasePanel_c0d96ddf978db28021457d05bf433c5d } from '../../../releases/ReleasePanel'
import { ReleaseDesk as ReleaseDesk_51ddea179e20d248903de48ffe01c8d9 } from '../../../releases/ReleaseDesk'
import { ReplyTemplates as ReplyTemplates_3db2fc58175614b34efbe614122c2469 } from '../../../comments/ReplyTemplates.client'
import { ModerateSelected as ModerateSelected_060d529cff27422f3e958c38443a65fd } from '../../../comments/ModerateSelected.client'
import { Icon as Icon_aed6d550b7f270758e069aa7a1b3d4f2 } from '../../../dashboard/Icon'
import { Logo as Logo_fe94d5e0aa2eb22fa17acefce5e43a73 } from '../../../dashboard/Logo'
import { TryItLink as TryItLink_8f691a9fc45b74f57e70695264f14ae5 } from '../../../try-it/TryItLink'
import { WhatNeedsDoing as WhatNeedsDoing_3c7c94daec995f77e83172b771350315 } from '../../../dashboard/WhatNeedsDoing'
import { NobodyYet as NobodyYet_f27a538853c17f824ca327ab32a1187f } from '../../../editors/NobodyYet'
import { AskAnAdmin as AskAnAdmin_300b7f62949056aa726fe4da41aa57b4 } from '../../../editors/AskAnAdmin'
import { TryIt as TryIt_f538a6bc0dc244e3a46912db19b48e1f } from '../../../try-it/TryIt'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/sign-offs/SignOffPanel#SignOffPanel": SignOffPanel_d5d8764cc7401e93e458677d56b8cd38,
  "/where-used/WhereUsed.client#WhereUsed": WhereUsed_d952a7e03c82f57abe43a3fd358e45ce,
  "/publishing/RowLabel.client#RowLabel": RowLabel_e32e71493dce5ec3d523925f0e392600,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/publishing/SearchPreview.client#SearchPreview": SearchPreview_aa6b4b13d66015f394735dcb71412c3b,
  "/dashboard/ListPresets#ListPresets": ListPresets_77fe149ef6e6c7ad77a95ccb4daacc01,
  "/import/ImportPanel.client#ImportPanel": ImportPanel_26cf43845b9b4897650878aaf5533d48,
  "/take-downs/UseThePanel#UseThePanel": UseThePanel_513af38eeabe32c6f42575aa6f17240b,
  "/criterion/CriterionField.client#CriterionField": CriterionField_57691d60ce7636e995ba559cf384ca42,
  "/criterion/CriterionField.client#CriteriaField": CriteriaField_57691d60ce7636e995ba559cf384ca42,
  "/json-text/JsonText.client#JsonText": JsonText_a9fd1541d016ba4707466460dded381b,
  "/releases/ReleasePanel#ReleasePanel": ReleasePanel_c0d96ddf978db28021457d05bf433c5d,
  "/releases/ReleaseDesk#ReleaseDesk": ReleaseDesk_51ddea179e20d248903de48ffe01c8d9,
  "/comments/ReplyTemplates.client#ReplyTemplates": ReplyTemplates_3db2fc58175614b34efbe614122c2469,
  "/comments/ModerateSelected.client#ModerateSelected": ModerateSelected_060d529cff27422f3e958c38443a65fd,
  "/dashboard/Icon#Icon": Icon_aed6d550b7f270758e069aa7a1b3d4f2,
  "/dashboard/Logo#Logo": Logo_fe94d5e0aa2eb22fa17acefce5e43a73,
  "/try-it/TryItLink#TryItLink": TryItLink_8f691a9fc45b74f57e70695264f14ae5,
  "/dashboard/WhatNeedsDoing#WhatNeedsDoing": WhatNeedsDoing_3c7c94daec995f77e83172b771350315,
  "/editors/NobodyYet#NobodyYet": NobodyYet_f27a538853c17f824ca327ab32a1187f,
  "/editors/AskAnAdmin#AskAnAdmin": AskAnAdmin_300b7f62949056aa726fe4da41aa57b4,
  "/try-it/TryIt#TryIt": TryIt_f538a6bc0dc244e3a46912db19b48e1f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
