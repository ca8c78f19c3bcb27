-- One session, driven by keys: open, type, see, fix, undo.

-- Answers the next question with the first choice of this title.
local function choose(title)
  vim.ui.select = function(items, options, chosen)
    local first
    local choices = {}
    for i, item in ipairs(items) do
      local shown = options.format_item(item)
      table.insert(choices, shown)
      first = first or shown == title and i
    end
    report.choices = report.choices or choices
    report.chosen = first and title
    report.offered = #choices
    chosen(items[first], first)
  end
end

local function session()
  vim.o.expandtab = true
  vim.o.shiftwidth = 2
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.LIMN_FILE))
  step('open', function()
    local _, client = next(vim.lsp.buf_get_clients(0))
    return client and client.initialized and client.server_capabilities.hoverProvider
  end)
  local original = text()

  press('2Gog();;<Esc>')
  step('type', marked('2:8 redundant-semicolon'))

  press('u')
  step('undo typing', marked())

  press('<C-r>')
  step('redo typing', marked('2:8 redundant-semicolon'))

  press('ggO// 🙂<Esc>')
  step('move', marked('3:8 redundant-semicolon'))

  press('4G0')
  choose('Remove `;`')
  press(' a')
  step('fix', function()
    return report.chosen == 'Remove `;`' and text():find('g();\n', 1, true) and #marks() == 0
  end)

  press('u')
  step('undo fix', marked('3:8 redundant-semicolon'))

  choose('Suppress `redundant-semicolon` here')
  press(' a')
  step('suppress', function()
    return text():find('limn-ignore redundant-semicolon', 1, true) and #marks() == 0
  end)
  press('u')
  step('undo suppress', marked('3:8 redundant-semicolon'))

  local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = 3, character = 8 },
  }, patience)
  for _, answer in pairs(answers) do
    report.hover = answer.result and answer.result.contents.value
  end

  press('4Goy();; z();;<Esc>')
  step('type more', function() return #marks() == 3 end)
  report.offered = 1 -- newer ones do not ask
  choose('Apply all safe fixes in this file')
  press(' F')
  step('fix all', function() return #marks() == 0 and report.offered == 1 end)
  press('u')
  step('undo fix all', function() return #marks() == 3 end)

  press('GO}<Esc>')
  step('break', function()
    return #marks() > 0 and table.concat(marks(), ' '):find('syntax', 1, true)
  end)
  press('u')
  step('mend', function()
    return not table.concat(marks(), ' '):find('syntax', 1, true)
  end)

  press('uuu')
  step('undo all', function() return text() == original and #marks() == 0 end)
end

run(session)
