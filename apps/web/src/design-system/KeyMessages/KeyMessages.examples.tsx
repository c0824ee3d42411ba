import { KeyMessages } from './KeyMessages'

export const keyMessagesExamples = { 'two messages': <KeyMessages messages={['One.', 'Two.']} /> }
